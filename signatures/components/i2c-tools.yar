rule i2c_tools
{
    meta:
        component = "i2c-tools"
        title = "i2c-tools"
        supplier = "i2c-tools"
        purl = "pkg:generic/i2c-tools"
        homepage = "https://i2c.wiki.kernel.org/index.php/I2C_Tools"
        type = "application"
        source = "i2c-tools"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([34]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_n = 40
        hit1 = "\\04.3\\0\\0\\0\\0i2cset version %s\\n"
        hit1_version = "4.3"
        miss1 = "i2cset version 4.3"
    strings:
        $n = /i2c(get|set|dump|detect|transfer) version %s\n/
    condition:
        any of them
}
