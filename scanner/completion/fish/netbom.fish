# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for fish. What can be completed is asked of the program itself, so that it is always what the program takes.

function __netbom_commands
    netbom --help | sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z-]*\)  *\(.*\)/\1\t\2/p'
end

function __netbom_command
    set -l words (commandline -opc)
    test (count $words) -gt 1; and echo $words[2]
end

function __netbom_options
    netbom (__netbom_command) --help 2>/dev/null | sed -n 's/^  \(-., \)\{0,1\}\(--[a-z][a-z-]*\)[^ ]*  *\(.*\)/\2\t\3/p'
end

function __netbom_takes -a option
    __netbom_options | string match -qr -- "^--$option\t"
end

function __netbom_words -a option
    netbom (__netbom_command) $option '?' x 2>&1 | sed -n 's/.*(\(.*\))$/\1/p' | tr -s ', ' '\n'
end

set -l in_command 'test (count (commandline -opc)) -gt 1'
complete -c netbom -n 'test (count (commandline -opc)) -eq 1' -f -a '(__netbom_commands)'
complete -c netbom -n "$in_command; and string match -q -- '-*' (commandline -ct)" -f -a '(__netbom_options)'
complete -c netbom -n "$in_command; and __netbom_takes format" -s f -l format -x -a '(__netbom_words --format)'
complete -c netbom -n "$in_command; and __netbom_takes gate" -l gate -x -a '(__netbom_words --gate)'
complete -c netbom -n "$in_command; and __netbom_takes list" -l list -x -a "(netbom lists 2>/dev/null | awk 'NR > 3 { print \$1 }')"
complete -c netbom -n "$in_command; and __netbom_takes jurisdiction" -l jurisdiction -x -a "(netbom lists 2>/dev/null | awk 'NR > 3 { print \$2 }' | sort -u)"
complete -c netbom -n "$in_command; and __netbom_takes context" -l context -x -a "(netbom scan --context help 2>/dev/null | tr -s ', ' '\n')"
complete -c netbom -n "$in_command; and __netbom_takes limit" -l limit -x -a "(netbom scan --limit help 2>/dev/null | awk '/^ *[a-z-]+ / { print \$1 \"=\" }')"
complete -c netbom -n "$in_command; and __netbom_takes sandbox" -l sandbox -x -a 'require auto off'
