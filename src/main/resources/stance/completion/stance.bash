# Completes stance in bash. What can be written comes from stance itself; none of it is expanded or
# run here, whatever a dossier holds.
#
#   source <(stance completion bash)

# Sets $plain to a word without its quotes and backslashes, and $open to the quote it ends within.
_stance_unquote() {
  local word=$1 sign i
  plain='' open=''
  for ((i = 0; i < ${#word}; i++)); do
    sign=${word:i:1}
    if [[ $open == "'" && $sign != "'" ]]; then
      plain+=$sign
    elif [[ $sign == \\ ]]; then
      ((++i))
      plain+=${word:i:1}
    elif [[ $sign == "$open" ]]; then
      open=''
    elif [[ -z $open && $sign == [\'\"] ]]; then
      open=$sign
    else
      plain+=$sign
    fi
  done
}

# Sets $quoted to a word as it has to be written where $open is the quote that it stands within.
_stance_quote() {
  local word=$1 sign i
  quoted=''
  case $open in
    '')
      quoted=$word
      [[ $word != *[!a-zA-Z0-9,.@/=_-]* ]] || printf -v quoted %q "$word"
      ;;
    *)
      for ((i = 0; i < ${#word}; i++)); do
        sign=${word:i:1}
        if [[ $open == "'" && $sign == "'" ]]; then
          sign="'\\''"
        elif [[ $open == '"' && $sign == [\\\"\$\`] ]]; then
          sign=\\$sign
        elif [[ $open == '"' && $sign == '!' ]]; then
          sign="\"'!'\"" # even there it would stand for an earlier command
        fi
        quoted+=$sign
      done
      # Behind a quotation mark Readline adds none.
      [[ $open != '"' || $word != *! ]] || quoted+='"'
      ;;
  esac
}

_stance() {
  local rest=${COMP_LINE:0:COMP_POINT} trimmed word i
  local plain open quoted others line value about before
  local -a typed asked values abouts
  COMPREPLY=()

  # Bash splits words at signs such as = and @ as well; those without a space between belong together.
  rest=${rest#"${COMP_WORDS[0]}"}
  for ((i = 1; i <= COMP_CWORD; i++)); do
    trimmed=${rest#"${rest%%[![:space:]]*}"}
    word=${COMP_WORDS[i]}
    ((i < COMP_CWORD)) || word=$trimmed
    if [[ $trimmed == "$rest" && ${#typed[@]} -gt 0 && -n $rest ]]; then
      typed[${#typed[@]} - 1]+=$word
    else
      typed+=("$word")
    fi
    rest=${trimmed#"$word"}
  done
  for word in ${typed[@]+"${typed[@]}"}; do
    _stance_unquote "$word"
    asked+=("$plain")
  done
  ((${#asked[@]} > 0)) || return 0
  i=$((${#asked[@]} - 1))
  asked[i]="=${asked[i]}"

  # Bash puts a proposal in the place of the last part of a word that it has split.
  word=${typed[i]}
  local within=$open
  _stance_unquote "${word%"$2"}"
  before=$plain open=$within

  while IFS= read -r line; do
    if [[ -z $others ]]; then
      others=$line
    else
      value=${line%%$'\t'*} about=${line#*$'\t'}
      [[ $value == "$before"* ]] || continue
      _stance_quote "${value:${#before}}"
      values+=("$quoted") abouts+=("$about")
    fi
  done < <(command stance --complete "${asked[@]}" 2>/dev/null)

  # Only a list that is shown, and not inserted, says what its words mean.
  case ${#values[@]}:$COMP_TYPE in
    0:*)
      case $others in
        files) compopt -o default 2>/dev/null ;;
        folders) compopt -o dirnames 2>/dev/null ;;
      esac
      ;;
    1:*)
      COMPREPLY=("${values[0]}")
      [[ ${values[0]} != *= ]] || compopt -o nospace 2>/dev/null
      ;;
    *:63 | *:33 | *:64)
      local widest=0
      for value in "${values[@]}"; do
        ((${#value} <= widest)) || widest=${#value}
      done
      for ((i = 0; i < ${#values[@]}; i++)); do
        value=${values[i]}
        if [[ -n ${abouts[i]} ]]; then
          printf -v value "%-${widest}s  (%s)" "$value" "${abouts[i]}"
        fi
        COMPREPLY+=("${value:0:${COLUMNS:-80} - 2}")
      done
      ;;
    *) COMPREPLY=("${values[@]}") ;;
  esac
}

complete -F _stance stance
