rule trace_cmd
{
    meta:
        component = "trace-cmd"
        title = "trace-cmd"
        supplier = "kernelorg"
        purl = "pkg:generic/trace-cmd"
        licence = "GPL-2.0-only"
        type = "application"
        source = "trace-cmd"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-4](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0File %s is a valid trace-cmd file\\0"
        hit2 = "\\0File %s is a valid trace-cmd file\\03.1.6\\0"
        hit2_version = "3.1.6"
        hit3 = "\\0Failed to receive trace response %d\\0Unable to trace process %d children\\0"
        miss1 = "File %s is a valid trace-cmd file "
        miss2 = "\\0Failed to receive trace response %d\\0"
        miss3 = "Failed to receive trace response %d "
    strings:
        $a1 = /\x00File %s is a valid trace-cmd file\n?\x00/
        $c1 = /\x00Failed to receive trace response %d\n?\x00/
        $c2 = /\x00Unable to trace process %d children\n?\x00/
        $c3 = /\x00Failed to  set ftrace option %s\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
