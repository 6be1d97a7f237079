# SPDX-License-Identifier: Apache-2.0
# Completion of renumber for fish.
complete -c renumber -f
complete -c renumber -l profile -r -F -d 'Use this profile'
complete -c renumber -l data-dir -x -a '(__fish_complete_directories)' -d 'Write all files below this folder'
complete -c renumber -l check-service -r -F -d 'Check a service description'
complete -c renumber -l check-profile -r -F -d 'Check a profile'
complete -c renumber -l check-policy -r -F -d 'Check a policy of a desk'
complete -c renumber -l verify-audit -d 'Verify the record of the desk'
complete -c renumber -n '__fish_contains_opt verify-audit export-audit' -F
complete -c renumber -l export-audit -x -a 'csv jsonl' -d 'Write the record to a new file'
complete -c renumber -l output -x -a '(__fish_complete_directories)' -d 'Have the export written here'
complete -c renumber -l try -r -F -d 'Try a profile on this terminal'
complete -c renumber -l list-services -d 'List the services that come with Renumber'
complete -c renumber -s v -l version -d 'Show the version'
complete -c renumber -s h -l help -d 'Show the help'
