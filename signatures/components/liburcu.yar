rule liburcu
{
    meta:
        component = "liburcu"
        title = "Userspace RCU"
        supplier = "efficios"
        purl = "pkg:generic/liburcu"
        licence = "LGPL-2.1-or-later"
        type = "library"
        source = "liburcu"
        hit1 = "\\0[error] liburcu: get CPU # out of range\\0"
        hit2 = "\\0URCU_TLS(urcu_qsbr_reader).ctr == 0\\0URCU_TLS(defer_queue).last_head == 0\\0"
        miss1 = "[error] liburcu: get CPU # out of range "
        miss2 = "\\0URCU_TLS(urcu_qsbr_reader).ctr == 0\\0"
        miss3 = "URCU_TLS(urcu_qsbr_reader).ctr == 0 "
    strings:
        $a1 = /\x00\[error\] liburcu: get CPU # out of range\n?\x00/
        $c1 = /\x00URCU_TLS\(urcu_qsbr_reader\)\.ctr == 0\n?\x00/
        $c2 = /\x00URCU_TLS\(defer_queue\)\.last_head == 0\n?\x00/
        $c3 = /\x00uatomic_read\(&wait->state\) & URCU_WAIT_TEARDOWN\n?\x00/
        $c4 = /\x00head - CMM_LOAD_SHARED\(URCU_TLS\(defer_queue\)\.tail\) == 0\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
