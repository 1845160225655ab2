rule vim
{
    meta:
        component = "vim"
        title = "Vim"
        supplier = "vim"
        cpe = "vim:vim"
        purl = "pkg:generic/vim"
        licence = "Vim"
        homepage = "https://www.vim.org/"
        type = "application"
        source = "vim"
        version = "IMproved ([0-9]+\\.[0-9]+)"
        hit1 = "\\0VIM - Vi IMproved 9.0 (2022 Jun 28)\\0"
        hit1_version = "9.0"
        miss1 = "VIM - Vi IMproved 9.0 (2022 Jun 28, compiled)\\nIncluded patches"
    strings:
        $v = /VIM - Vi IMproved [5-9]\.[0-9]{1,2}( \([12][0-9]{3} [A-Z][a-z]{2} [0-9]{1,2}[^\x00\n()]{0,40}\))?\x00/
    condition:
        any of them
}
