# SPDX-License-Identifier: Apache-2.0
# Completion of renumber-sandbox for fish.
complete -c renumber-sandbox -f
complete -c renumber-sandbox -l port -x -d 'Listen on 127.0.0.1, this port'
complete -c renumber-sandbox -l tls -d 'Speak TLS'
complete -c renumber-sandbox -l certificate -r -F -d 'Speak TLS with this certificate'
complete -c renumber-sandbox -l key -r -F -d 'And this key'
complete -c renumber-sandbox -l round-trip -x -d 'Be as far away, such as 60ms'
complete -c renumber-sandbox -l relay-to -x -d 'Only make this port look far away'
complete -c renumber-sandbox -l unused-limit -x -d 'Close an unused connection after so long'
complete -c renumber-sandbox -l keep-alive -x -d 'Close a connection that waits after so long'
complete -c renumber-sandbox -l timeout-reply -d 'Answer 408 before'
complete -c renumber-sandbox -l headless -d 'No window'
complete -c renumber-sandbox -l exit-with-parent -d 'End with standard input'
complete -c renumber-sandbox -s h -l help -d 'Show the help'
complete -c renumber-sandbox -s v -l version -d 'Show the version'
