rule ecryptfs_utils
{
    meta:
        component = "ecryptfs-utils"
        title = "eCryptfs utilities"
        supplier = "ecryptfs"
        purl = "pkg:generic/ecryptfs-utils"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "ecryptfs-utils"
        hit1 = "\\0%s: Closing eCryptfs userspace daemon\\0"
        miss1 = "%s: Closing eCryptfs userspace daemon "
    strings:
        $a1 = /\x00%s: Closing eCryptfs userspace daemon\n?\x00/
        $a2 = /\x00Failed to perform eCryptfs mount: \[%d\]\n?\x00/
        $a3 = /\x00pam_ecryptfs: %s: %s is already mounted\n?\x00/
        $a4 = /\x00%s: Magic eCryptfs marker not found in header\.\n?\x00/
        $a5 = /\x00Could not fork process to mount eCryptfs: \[%d\]\n?\x00/
        $a6 = /\x00Error attempting to parse \.ecryptfsrc file; rc = \[%d\]\n?\x00/
        $a7 = /\x00Valid eCryptfs metadata information not found in \[%s\]\n?\x00/
    condition:
        any of them
}
