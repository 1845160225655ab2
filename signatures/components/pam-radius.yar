rule pam_radius
{
    meta:
        component = "pam-radius"
        title = "pam_radius_auth"
        supplier = "freeradius"
        purl = "pkg:generic/pam-radius"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "libpam-radius-auth"
        hit1 = "\\0Got PAM_RUSER name %s\\0Set PAM environment variable : %s\\0"
        miss1 = "\\0Got PAM_RUSER name %s\\0"
        miss2 = "Got PAM_RUSER name %s "
    strings:
        $c1 = /\x00Got PAM_RUSER name %s\n?\x00/
        $c2 = /\x00Set PAM environment variable : %s\n?\x00/
        $c3 = /\x00Username now %s from ruser\n?\x00/
        $c4 = /\x00ERROR reading %s, line %d: Line too long\n?\x00/
        $c5 = /\x00RADIUS packet from server %s is corrupted\n?\x00/
    condition:
        2 of them
}
