rule pam_mount
{
    meta:
        component = "pam-mount"
        title = "pam_mount"
        supplier = "pam-mount"
        purl = "pkg:generic/pam-mount"
        licence = "LGPL-2.1-or-later"
        type = "application"
        source = "libpam-mount"
        version_v1 = "# pam_mount ([0-3](?:\\.[0-9]{1,4}){1,2})"
        version_v2 = "\\(%s:%u\\): pam_mount ([0-3](?:\\.[0-9]{1,4}){1,2})"
        version_v3 = "\\(%s:%u\\): pam_mount ([0-3](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0# pam_mount 2.19\\0"
        hit1_version = "2.19"
        hit2 = "\\0(%s:%u): pam_mount 2.19: entering auth stage\\0"
        hit2_version = "2.19"
        hit3 = "\\0(%s:%u): pam_mount 2.19: entering session stage\\0"
        hit3_version = "2.19"
        hit4 = "\\0(%s:%u): creating /run/pam_mount\\0"
        miss1 = "# pam_mount 2.19 was seen"
        miss2 = "(%s:%u): pam_mount 2.19: entering auth stage was seen"
        miss3 = "(%s:%u): pam_mount 2.19: entering session stage was seen"
        miss4 = "(%s:%u): creating /run/pam_mount "
    strings:
        $v1 = /\x00# pam_mount [0-3](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}\n?\x00/
        $v2 = /\x00\(%s:%u\): pam_mount [0-3](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}: entering auth stage\n?\x00/
        $v3 = /\x00\(%s:%u\): pam_mount [0-3](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}: entering session stage\n?\x00/
        $a1 = /\x00\(%s:%u\): creating \/run\/pam_mount\n?\x00/
        $a2 = /\x00\(%s:%u\): pam_mount execution complete\n?\x00/
        $a3 = /\x00\(%s:%u\): fsck not defined in pam_mount\.conf\.xml\n?\x00/
    condition:
        any of them
}
