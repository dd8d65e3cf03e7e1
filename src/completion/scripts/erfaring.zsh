#compdef erfaring
# Fullføring for erfaring i zsh.
#
# Ta den i bruk, én gang:
#   erfaring fullforing zsh > ~/.erfaring.zsh
#   echo 'source ~/.erfaring.zsh' >> ~/.zshrc
# Du kan også legge den i en mappe i $fpath, med navnet _erfaring.
#
# Forslagene kommer fra programmet selv. Skriptet er derfor det samme i alle utgaver.

_erfaring() {
    local -a ord svar forslag endinger
    local linje verdi
    ord=("${(@Q)words[2,CURRENT-1]}")
    svar=("${(@f)$(erfaring fullforing svar "--ord=${(Q)PREFIX}" -- "${(@)ord}" 2>/dev/null </dev/null)}")

    case $svar[1] in
        (ord)
            for linje in "${(@)svar[2,-1]}"; do
                # Kolon skiller ordet fra forklaringen, så kolon i selve ordet får en skråstrek foran.
                verdi=${${linje%%$'\t'*}//:/\\:}
                [[ $linje == *$'\t'* ]] && verdi+=":${linje#*$'\t'}"
                forslag+=("$verdi")
            done
            # Liten forbokstav passer også der ordet har stor: v6 blir V6.8.
            (( $#forslag )) && _describe -t erfaring 'erfaring' forslag -M 'm:{[:lower:]}={[:upper:]}'
            ;;
        (filer*)
            endinger=(${=svar[1]#filer})
            endinger=('(#i)*'$^endinger)
            [[ $PREFIX == --*=* ]] && compset -P '--[^=]#='
            if (( $#endinger )); then
                _files -g "$endinger"
            else
                _files
            fi
            ;;
        (mapper)
            [[ $PREFIX == --*=* ]] && compset -P '--[^=]#='
            _files -/
            ;;
        (*)
            return 1
            ;;
    esac
}

if [[ $funcstack[1] == _erfaring ]]; then
    _erfaring "$@"
else
    (( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i }
    compdef _erfaring erfaring
fi
