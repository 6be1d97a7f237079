# SPDX-License-Identifier: Apache-2.0
# Completion of renumber and renumber-sandbox for bash.

_renumber() {
    # shellcheck disable=SC2034 # what the completion fills in
    local cur prev words cword
    _init_completion || return
    case $prev in
    --profile | --check-service | --check-profile | --check-policy | --try)
        _filedir json
        return
        ;;
    --data-dir | --output)
        _filedir -d
        return
        ;;
    --export-audit)
        mapfile -t COMPREPLY < <(compgen -W "csv jsonl" -- "$cur")
        return
        ;;
    --verify-audit)
        _filedir sqlite
        return
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "--profile --data-dir --check-service --check-profile --check-policy
        --verify-audit --export-audit --output --try --list-services --version --help" -- "$cur")
}
complete -F _renumber renumber

_renumber_sandbox() {
    # shellcheck disable=SC2034 # what the completion fills in
    local cur prev words cword
    _init_completion || return
    case $prev in
    --certificate | --key)
        _filedir
        return
        ;;
    --port | --round-trip | --relay-to | --unused-limit | --keep-alive)
        return
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "--port --tls --certificate --key --round-trip --relay-to --unused-limit
        --keep-alive --timeout-reply --headless --exit-with-parent --help --version" -- "$cur")
}
complete -F _renumber_sandbox renumber-sandbox
