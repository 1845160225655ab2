rule fnotifystat
{
    meta:
        component = "fnotifystat"
        title = "fnotifystat"
        supplier = "fnotifystat"
        purl = "pkg:generic/fnotifystat"
        licence = "GPL-2.0-or-later"
        homepage = "https://github.com/ColinIanKing/fnotifystat"
        type = "application"
        source = "fnotifystat"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0Total   Open  Close   Read  Write %*.*s  Process         %s%s\\0%s requires root privileges to run.\\0"
        hit2 = "\\0Total   Open  Close   Read  Write %*.*s  Process         %s%s\\0%s requires root privileges to run.\\00.02.10\\0"
        hit2_version = "0.02.10"
        miss1 = "\\0Total   Open  Close   Read  Write %*.*s  Process         %s%s\\0"
        miss2 = "Total   Open  Close   Read  Write %*.*s  Process         %s%s %s requires root privileges to run. "
    strings:
        $c1 = /\x00Total   Open  Close   Read  Write %\*\.\*s  Process         %s%s\n?\x00/
        $c2 = /\x00%s requires root privileges to run\.\n?\x00/
        $c3 = /\x00Fatal error: %s: errno=%d \(%s\)\n?\x00/
        $c4 = /\x00Fatal error: out of memory: %s\n?\x00/
    condition:
        2 of ($c*)
}
