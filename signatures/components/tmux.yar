rule tmux
{
    meta:
        component = "tmux"
        title = "tmux"
        supplier = "tmux"
        cpe = "tmux_project:tmux"
        purl = "pkg:generic/tmux"
        licence = "ISC"
        homepage = "https://github.com/tmux/tmux"
        type = "application"
        source = "tmux"
        version_l = "[^\\t\\n\\r\\x20-\\x7e]([1-3]\\.[0-9]{1,2}[a-z]?)\\x00"
        near_l = 24
        confidence_l = 85
        hit1 = "no server running on %s\\0#{session_name}\\0\\03.3a\\0en_US.UTF-8\\0"
        hit1_version = "3.3a"
        hit2 = "no server running on %s\\0#{session_name}"
        miss1 = "no server running on /run/tmux/default"
    strings:
        $n = "no server running on %s"
        $s = "#{session_name}"
        $l = /\x00en_US\.UTF-8\x00/
    condition:
        $n and $s and any of them
}
