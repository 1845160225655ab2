rule libftdi1
{
    meta:
        component = "libftdi1"
        title = "libftdi1"
        supplier = "libftdi1"
        purl = "pkg:generic/libftdi1"
        homepage = "https://www.intra2net.com/en/developer/libftdi/"
        type = "library"
        source = "libftdi1"
        hit1 = "\\0unable to set usb configuration. Make sure the default FTDI driver is not in use\\0Can't malloc struct ftdi_eeprom\\0"
        hit2 = "\\0N5boost6detail17sp_counted_impl_pIN4Ftdi4List7PrivateEEE\\0N5boost6detail17sp_counted_impl_pIN4Ftdi6Eeprom7PrivateEEE\\0N5boost6detail17sp_counted_impl_pIN4Ftdi7Context7PrivateEEE\\0"
        miss1 = "\\0unable to set usb configuration. Make sure the default FTDI driver is not in use\\0"
        miss2 = "unable to set usb configuration. Make sure the default FTDI driver is not in use Can't malloc struct ftdi_eeprom "
        miss3 = "\\0N5boost6detail17sp_counted_impl_pIN4Ftdi4List7PrivateEEE\\0N5boost6detail17sp_counted_impl_pIN4Ftdi6Eeprom7PrivateEEE\\0"
    strings:
        $c1 = /\x00unable to set usb configuration\. Make sure the default FTDI driver is not in use\n?\x00/
        $c2 = /\x00Can't malloc struct ftdi_eeprom\n?\x00/
        $c3 = /\x00No struct ftdi_context\n?\x00/
        $c4 = /\x00%s has %d mA drive%s%s\n?\x00/
        $c5 = /\x00Unable to find FTDI device with description: %s\n?\x00/
        $c6 = /\x00Failed to allocate ftdi structure :%s \n?\x00/
        $s1 = /\x00N5boost6detail17sp_counted_impl_pIN4Ftdi4List7PrivateEEE\x00/
        $s2 = /\x00N5boost6detail17sp_counted_impl_pIN4Ftdi6Eeprom7PrivateEEE\x00/
        $s3 = /\x00N5boost6detail17sp_counted_impl_pIN4Ftdi7Context7PrivateEEE\x00/
    condition:
        2 of ($c*) or all of ($s*)
}
