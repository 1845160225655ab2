rule autofs
{
    meta:
        component = "autofs"
        title = "autofs"
        supplier = "autofs"
        purl = "pkg:generic/autofs"
        licence = "GPL-2.0-or-later"
        homepage = "https://git.kernel.org/pub/scm/linux/storage/autofs/autofs.git"
        type = "application"
        source = "autofs"
        hit1 = "Linux automount version "
        miss1 = "Linux automount"
    strings:
        $a = /Linux automount version /
        $b = "autofs dump map information"
        $c = "%s: failed to add autofs_point"
    condition:
        any of them
}
