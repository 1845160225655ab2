rule spi_tools
{
    meta:
        component = "spi-tools"
        title = "spi-tools"
        supplier = "spi-tools"
        purl = "pkg:generic/spi-tools"
        licence = "GPL-2.0-only"
        type = "application"
        source = "spi-tools"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-1](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0%s: mode=%d, lsb=%d, bits=%d, speed=%d, spiready=%d\\0%s: wrong bits per word value [7...]\\0"
        hit2 = "\\0%s: mode=%d, lsb=%d, bits=%d, speed=%d, spiready=%d\\0%s: wrong bits per word value [7...]\\00.8.4\\0"
        hit2_version = "0.8.4"
        miss1 = "\\0%s: mode=%d, lsb=%d, bits=%d, speed=%d, spiready=%d\\0"
        miss2 = "%s: mode=%d, lsb=%d, bits=%d, speed=%d, spiready=%d "
    strings:
        $c1 = /\x00%s: mode=%d, lsb=%d, bits=%d, speed=%d, spiready=%d\n?\x00/
        $c2 = /\x00%s: wrong bits per word value \[7\.\.\.\]\n?\x00/
        $c3 = /\x00%s: not enough memory to allocate two %d bytes buffers\n?\x00/
    condition:
        2 of them
}
