# Fullføring for erfaring i fish.
#
# Ta den i bruk, én gang:
#   mkdir -p ~/.config/fish/completions
#   erfaring fullforing fish > ~/.config/fish/completions/erfaring.fish
#
# Forslagene kommer fra programmet selv. Skriptet er derfor det samme i alle utgaver.

function __erfaring_forslag
    set -l ord (commandline -opc)
    set -e ord[1]
    set -l skrevet (commandline -ct)
    set -l svar (erfaring fullforing svar "--ord=$skrevet" -- $ord 2>/dev/null </dev/null)
    or return
    set -l slag (string split ' ' -- $svar[1])

    if test "$slag[1]" = ord
        set -e svar[1]
        string join \n -- $svar
        return
    end

    # Filer: fish finner dem best selv, når det ikke er noen kommando den kjenner.
    set -l foran (string match -r -- '^--[^=]+=' $skrevet)
    set -l sti (string replace -r -- '^--[^=]+=' '' $skrevet)
    set -l alle (complete -C "__erfaring_ingen_kommando $sti")
    set -l passer (string match -r -- '^.*/$' $alle)
    if test "$slag[1]" = filer
        if set -q slag[2]
            set -l endinger (string escape --style=regex -- $slag[2..-1] | string join '|')
            set passer $passer (string match -ri -- "^.*(?:$endinger)\$" $alle)
        else
            set passer $alle
        end
        # Passer ingen, får man heller se alle filene enn ingen.
        set -q passer[1]; or set passer $alle
    end
    set -q passer[1]; and string join \n -- "$foran"$passer
end

complete -c erfaring -e
complete -c erfaring -k -f -a '(__erfaring_forslag)'
