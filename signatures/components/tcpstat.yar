rule tcpstat
{
    meta:
        component = "tcpstat"
        title = "tcpstat"
        supplier = "tcpstat"
        purl = "pkg:generic/tcpstat"
        licence = "BSD-2-Clause"
        type = "application"
        source = "tcpstat"
        hit1 = "\\0%sTime exceeding %.2f bps:\\t%.2f sec.\\t(%.2f%% of the time)\\0"
        hit2 = "\\0Bytes/hour\\t= %s\\0Bytes/month\\t= %s\\0"
        miss1 = "%sTime exceeding %.2f bps:\\t%.2f sec.\\t(%.2f%% of the time) "
        miss2 = "\\0Bytes/hour\\t= %s\\0"
        miss3 = "Bytes/hour\\t= %s "
    strings:
        $a1 = /\x00%sTime exceeding %\.2f bps:\t%\.2f sec\.\t\(%\.2f%% of the time\)\n?\x00/
        $c1 = /\x00Bytes\/hour\t= %s\n?\x00/
        $c2 = /\x00Bytes\/month\t= %s\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
