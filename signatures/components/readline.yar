rule readline
{
    meta:
        component = "readline"
        title = "GNU Readline"
        supplier = "fsf"
        cpe = "gnu:readline"
        purl = "pkg:generic/readline"
        homepage = "https://tiswww.case.edu/php/chet/readline/rltop.html"
        type = "library"
        source = "readline readline6 readline5"
        version_a = "[^0-9._]([4-8]\\.[0-9]{1,2})\\x00"
        near_a = 262144
        confidence_b = 40
        confidence_c = 40
        hit1 = "\\0rl_readline_version\\0rl_library_version\\0readline_callback_read_char() called with no handler!\\0\\08.2\\0"
        hit1_version = "8.2"
        miss1 = "\\0rl_library_version\\0libreadline.so.8\\0"
    strings:
        $a = "readline_callback_read_char() called with no handler!"
        $b = "rl_readline_version"
        $c = "rl_library_version"
        $bash = "@(#)Bash version"
    condition:
        $a and $b and $c and not $bash
}
