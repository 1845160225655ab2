rule exempi
{
    meta:
        component = "exempi"
        title = "exempi"
        supplier = "freedesktop"
        purl = "pkg:generic/exempi"
        homepage = "https://libopenraw.freedesktop.org/wiki/Exempi"
        type = "library"
        source = "exempi"
        hit1 = "\\0%.4s -- size: 0x%.8llX,  type: %.4s,  offset: 0x%.8llX\\0%.4s -- oldSize: 0x%.8llX,  newSize: 0x%.8llX,  oldPos: 0x%.8llX\\0"
        miss1 = "\\0%.4s -- size: 0x%.8llX,  type: %.4s,  offset: 0x%.8llX\\0"
        miss2 = "%.4s -- size: 0x%.8llX,  type: %.4s,  offset: 0x%.8llX %.4s -- oldSize: 0x%.8llX,  newSize: 0x%.8llX,  oldPos: 0x%.8llX "
    strings:
        $c1 = /\x00%\.4s -- size: 0x%\.8llX,  type: %\.4s,  offset: 0x%\.8llX\n?\x00/
        $c2 = /\x00%\.4s -- oldSize: 0x%\.8llX,  newSize: 0x%\.8llX,  oldPos: 0x%\.8llX\n?\x00/
        $c3 = /\x00%\.4s:%\.4s, oldSize: 0x%8llX, newSize: 0x%\.8llX, oldPos: 0x%\.8llX\n?\x00/
        $c4 = /\x00%ADO_ContainsXMP: MainFirst\n?\x00/
        $c5 = /\x00can put xmp error = %d\n?\x00/
        $c6 = /\x00dump_xmp for file %s\n?\x00/
    condition:
        2 of ($c*)
}
