rule libgpiod
{
    meta:
        component = "libgpiod"
        title = "libgpiod"
        supplier = "libgpiod"
        purl = "pkg:generic/libgpiod"
        licence = "LGPL-2.1-or-later"
        homepage = "https://git.kernel.org/pub/scm/libs/libgpiod/libgpiod.git/"
        type = "library"
        source = "libgpiod"
        version_g = "[^\\t\\n\\r\\x20-\\x7e]([0-2]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_g = 64
        confidence_g = 75
        hit1 = "\\0gpiochip\\01.6.3\\0"
        hit1_version = "1.6.3"
        hit2 = "\\0gpiochip\\01.6.2\\0"
        hit2_version = "1.6.2"
        miss1 = "gpiodetect (libgpiod) v1.6.3"
    strings:
        $g = /\x00gpiochip\x00{1,8}[0-2]\.[0-9]{1,2}(\.[0-9]{1,2})?\x00/
        $t = /%s \(libgpiod\) v%s/
    condition:
        any of them
}
