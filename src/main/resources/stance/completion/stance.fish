# Completes stance in fish. What can be written comes from stance itself; none of it is expanded or
# run here, whatever a dossier holds.
#
#   stance completion fish | source

function __stance_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    set -l plain (string replace -r '^[\'"]' '' -- $word | string replace -ra '\\\\(.)' '$1')
    set -l answer (command stance --complete $words[2..-1] "=$plain" 2>/dev/null)
    # Fish keeps only proposals that hold the word. Who types a name gets the name, which does as well.
    set -l held (string escape --style=regex -- $plain)
    for line in $answer[2..-1]
        set -l parts (string split -m 1 \t -- $line)
        if string match -qir -- "$held" "$parts[1]"
            printf '%s\n' $line
        else
            printf '%s\t%s\n' $parts[2] $parts[1]
        end
    end
    switch "$answer[1]"
        case files
            __fish_complete_path $word
        case folders
            __fish_complete_directories $word ''
    end
end

complete -c stance -f -a '(__stance_complete)'
