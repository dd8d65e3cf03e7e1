# Fullføring for erfaring i bash.
#
# Ta den i bruk, én gang:
#   erfaring fullforing bash > ~/.erfaring.bash
#   echo 'source ~/.erfaring.bash' >> ~/.bashrc
#
# Forslagene kommer fra programmet selv. Skriptet er derfor det samme i alle utgaver.

_erfaring() {
    local -a ord=()
    local IFS=$' \t\n' del lim='' tegn='' til_fil='' siste hele svar slag skrevet foran forslag fil endinger='' ending

    COMPREPLY=()
    # Bash deler ord ved = og :. Her settes de sammen igjen, så --format=docx blir ett ord.
    for del in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
        # Filen etter < og > åpner skallet selv. Programmet får ikke se den.
        til_fil=$tegn tegn=''
        [[ $del =~ ^[0-9]*\&?[\<\>]+[\&\|]?$ ]] && tegn=ja til_fil=ja
        if [[ -n $til_fil ]]; then
            continue
        elif [[ ${#ord[@]} -gt 0 && ( -n $lim || $del =~ ^[=:]+$ ) ]]; then
            ord[${#ord[@]} - 1]+=$del
        else
            ord+=("$del")
        fi
        [[ $del =~ ^[=:]+$ ]] && lim=ja || lim=''
    done
    if [[ -n $til_fil ]]; then
        compopt -o default 2>/dev/null
        return 0
    fi
    siste=$((${#ord[@]} - 1))
    [[ $siste -ge 0 ]] || return 0
    hele=${ord[siste]}
    unset "ord[siste]"

    svar=$(erfaring fullforing svar "--ord=$hele" -- ${ord[@]+"${ord[@]}"} 2>/dev/null </dev/null) || return 0
    slag=${svar%%$'\n'*}

    # Bash bytter bare ut det som står etter siste = eller :.
    skrevet=${COMP_WORDS[COMP_CWORD]}
    [[ $skrevet =~ ^[=:]+$ ]] && skrevet=''
    foran=${hele%"$skrevet"}

    case $slag in
        ord)
            [[ $svar == *$'\n'* ]] || return 0
            while IFS=$'\t' read -r forslag _; do
                COMPREPLY+=("${forslag#"$foran"}")
            done <<<"${svar#*$'\n'}"
            ;;
        filer* | mapper)
            # Anførselstegn og lignende kan bash best selv. Gamle utgaver av bash gjør alt selv.
            if [[ $skrevet == *[\"\'\\\$\`]* ]] || ! compopt -o filenames 2>/dev/null; then
                compopt -o default 2>/dev/null
                return 0
            fi
            [[ $slag == filer* ]] && endinger=${slag#filer}
            while IFS= read -r fil; do
                if [[ $slag == filer || -d ${fil/#\~/$HOME} ]]; then
                    COMPREPLY+=("$fil")
                    continue
                fi
                for ending in $endinger; do
                    [[ ${fil,,} == *"$ending" ]] && COMPREPLY+=("$fil")
                done
            done < <(compgen -f -- "$skrevet")
            # Passer ingen, får man heller se alle filene enn ingen.
            [[ ${#COMPREPLY[@]} -gt 0 ]] || compopt -o default
            ;;
    esac
    return 0
}

if type compopt >/dev/null 2>&1; then
    complete -F _erfaring erfaring
else
    complete -o default -F _erfaring erfaring
fi
