rule yersinia
{
    meta:
        component = "yersinia"
        title = "yersinia"
        supplier = "yersinia"
        purl = "pkg:generic/yersinia"
        type = "application"
        source = "yersinia"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0%s: Error opening logfile 'yersinia.log'\\0"
        hit2 = "\\0%s: Error opening logfile 'yersinia.log'\\00.8.2\\0"
        hit2_version = "0.8.2"
        miss1 = "%s: Error opening logfile 'yersinia.log' "
    strings:
        $a1 = /\x00%s: Error opening logfile 'yersinia\.log'\n?\x00/
        $a2 = /\x00yersinia uptime is %02d minutes, %02d seconds\r\n\r\n?\x00/
        $a3 = /\x00Yersinia log for debugging purposes\n?\x00/
        $a4 = /\x00        Get a bigger window, press a key, and rerun yersinia :\)\n?\x00/
    condition:
        uint32(0) != 0x950412de and uint32(0) != 0xde120495 and any of them
}
