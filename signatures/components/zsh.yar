rule zsh
{
    meta:
        component = "zsh"
        title = "Zsh"
        supplier = "zsh"
        cpe = "zsh:zsh"
        purl = "pkg:generic/zsh"
        homepage = "https://www.zsh.org/"
        type = "application"
        source = "zsh"
        version = "zsh/([345]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?(?:-(?:dev|test)-[0-9])?)"
        hit1 = "\\0/usr/share/zsh/5.9/scripts\\0ZDOTDIR\\0"
        hit1_version = "5.9"
        hit2 = "\\0ZSH_ARGZERO\\0ZSH_PATCHLEVEL\\0ZSH_EVAL_CONTEXT\\0"
        miss1 = "fpath=/usr/share/zsh/5.9/functions\\n"
    strings:
        $v = /\/zsh\/[345]\.[0-9]{1,2}(\.[0-9]{1,2})?(-dev-[0-9]|-test-[0-9])?\/(scripts|functions)\x00/
        $m = /\/zsh\/[345]\.[0-9]{1,2}(\.[0-9]{1,2})?(-dev-[0-9]|-test-[0-9])?\x00/
        $a = "ZSH_EVAL_CONTEXT"
        $b = "ZSH_ARGZERO"
        $d = "ZSH_PATCHLEVEL"
    condition:
        ($v or ($a and $b) or ($d)) and any of them
}
