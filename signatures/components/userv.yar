rule userv
{
    meta:
        component = "userv"
        title = "userv"
        supplier = "userv"
        purl = "pkg:generic/userv"
        type = "application"
        source = "userv"
        hit1 = "\\0userv: unknown wait status %d\\0"
        hit2 = "\\0uservd: detaching child failed with unexpected code %d\\0check timed out; no longer the uservd - exiting\\0"
        miss1 = "userv: unknown wait status %d "
        miss2 = "\\0uservd: detaching child failed with unexpected code %d\\0"
        miss3 = "uservd: detaching child failed with unexpected code %d check timed out; no longer the uservd - exiting "
    strings:
        $a1 = /\x00userv: unknown wait status %d\n?\x00/
        $c1 = /\x00uservd: detaching child failed with unexpected code %d\n?\x00/
        $c2 = /\x00check timed out; no longer the uservd - exiting\n?\x00/
        $c3 = /\x00unable to connect to uservd daemon: %m\n?\x00/
        $c4 = /\x00real uservd daemon is not running: %m\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
