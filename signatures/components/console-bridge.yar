rule console_bridge
{
    meta:
        component = "console-bridge"
        title = "console-bridge"
        supplier = "console-bridge"
        purl = "pkg:generic/console-bridge"
        licence = "BSD-3-Clause"
        homepage = "https://github.com/ros/console_bridge"
        type = "library"
        source = "console-bridge"
        hit1 = "\\0N14console_bridge13OutputHandlerE\\0N14console_bridge16OutputHandlerSTDE\\0N14console_bridge17OutputHandlerFileE\\0"
        miss1 = "\\0N14console_bridge13OutputHandlerE\\0N14console_bridge16OutputHandlerSTDE\\0"
    strings:
        $s1 = /\x00N14console_bridge13OutputHandlerE\x00/
        $s2 = /\x00N14console_bridge16OutputHandlerSTDE\x00/
        $s3 = /\x00N14console_bridge17OutputHandlerFileE\x00/
    condition:
        all of ($s*)
}
