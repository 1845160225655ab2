rule ace
{
    meta:
        component = "ace"
        title = "ace"
        supplier = "ace"
        purl = "pkg:generic/ace"
        homepage = "https://www.dre.vanderbilt.edu/~schmidt/ACE.html"
        type = "library"
        source = "ace"
        path_version = "^libACE-((?:6|7)(?:\\.[0-9]+){2})\\.so$"
        hit1 = "\\0ACE_POSIX_SIG_Proactor: %p\\0ACE_UPIPE_Acceptor: %p\\0"
        file1 = "libACE-7.0.8.so"
        file1_version = "7.0.8"
        file2 = "libACE.so"
        miss1 = "\\0ACE_POSIX_SIG_Proactor: %p\\0"
        miss2 = "ACE_POSIX_SIG_Proactor: %p ACE_UPIPE_Acceptor: %p "
    strings:
        $c1 = /\x00ACE_POSIX_SIG_Proactor: %p\n?\x00/
        $c2 = /\x00ACE_UPIPE_Acceptor: %p\n?\x00/
        $c3 = /\x00ACE logging service\n?\x00/
        $c4 = /\x00ACE naming service\n?\x00/
        $c5 = /\x00Unable to pop Namespace context from stack\n?\x00/
        $c6 = /\x00Server returned status %d : %s\n?\x00/
        $c7 = /\x00packet length \(%d\) exceeds max_poacket_size \(%d\)\n?\x00/
        $c8 = /\x00profile id: %d; size: %d\n?\x00/
    condition:
        2 of ($c*)
}
