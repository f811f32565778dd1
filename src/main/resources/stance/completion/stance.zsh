#compdef stance
# Completes stance in zsh. What can be written comes from stance itself; none of it is expanded or
# run here, whatever a dossier holds.
#
#   source <(stance completion zsh)    or, in a folder of $fpath, as the file _stance

_stance() {
  local -a asked answer values lines open_values open_lines
  local line value about others
  local -i widest=0

  ((CURRENT > 2)) && asked=("${(@Q)words[2,CURRENT-1]}")
  answer=("${(@f)$(command stance --complete "${(@)asked}" "=${(Q)PREFIX}" 2>/dev/null)}")
  others=$answer[1]
  shift answer
  for line in "${(@)answer}"; do
    ((${#${line%%$'\t'*}} > widest)) && widest=${#${line%%$'\t'*}}
  done
  for line in "${(@)answer}"; do
    value=${line%%$'\t'*} about=${line#*$'\t'}
    line=$value
    [[ -n $about ]] && line="${(r:$widest:)value}  -- $about"
    line=${line[1,COLUMNS-1]}
    if [[ $value == *= ]]; then
      open_values+=("$value") open_lines+=("$line")
    else
      values+=("$value") lines+=("$line")
    fi
  done

  local -i found=1
  # stance has chosen them: by a name, too, that the word is part of.
  (($#values)) && compadd -U -l -d lines -a values && found=0
  (($#open_values)) && compadd -U -S '' -l -d open_lines -a open_values && found=0
  case $others in
    files) _files && found=0 ;;
    folders) _files -/ && found=0 ;;
  esac
  return found
}

if [[ $funcstack[1] == _stance ]]; then
  _stance "$@"
else
  compdef _stance stance
fi
