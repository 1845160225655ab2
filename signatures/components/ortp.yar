rule ortp
{
    meta:
        component = "ortp"
        title = "oRTP"
        supplier = "belledonne"
        purl = "pkg:generic/ortp"
        licence = "GPL-3.0-or-later"
        type = "library"
        source = "ortp"
        version_v = "oRTP-([0-6](?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0oRTP-5.1.64 initialized.\\0"
        hit1_version = "5.1.64"
        hit2 = "\\0Ortp simulator: set pthread_setschedparam failed: %s\\0"
        hit3 = "\\0OrtpNackContext [%p]: Resending missing packet with seq=%hu\\0ortp_exit() called without prior call to ortp_init(), ignored.\\0"
        miss1 = "oRTP-5.1.64 initialized. was seen"
        miss2 = "Ortp simulator: set pthread_setschedparam failed: %s "
        miss3 = "\\0OrtpNackContext [%p]: Resending missing packet with seq=%hu\\0"
        miss4 = "OrtpNackContext [%p]: Resending missing packet with seq=%hu "
    strings:
        $v = /\x00oRTP-[0-6](\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12} initialized\.\n?\x00/
        $a1 = /\x00Ortp simulator: set pthread_setschedparam failed: %s\n?\x00/
        $a2 = /\x00OrtpCongestionDetector: moving from state %s to state %s\n?\x00/
        $a3 = /\x00ortp_loss_rate_estimator_process %p: Loss rate MUST NOT be negative\n?\x00/
        $c1 = /\x00OrtpNackContext \[%p\]: Resending missing packet with seq=%hu\n?\x00/
        $c2 = /\x00ortp_exit\(\) called without prior call to ortp_init\(\), ignored\.\n?\x00/
        $c3 = /\x00ortp congestion detection requires RLS jitter buffer algorithm\.\n?\x00/
    condition:
        any of ($v, $a*) or 2 of ($c*)
}
