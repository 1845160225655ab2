rule edk2
{
    meta:
        component = "edk2"
        title = "EDK II"
        supplier = "tianocore"
        cpe = "tianocore:edk2"
        purl = "pkg:generic/edk2"
        licence = "BSD-2-Clause-Patent"
        homepage = "https://www.tianocore.org/"
        type = "firmware"
        source = "edk2"
        hit1 = "_FVH\\0/b/MdePkg/Library/BaseLib/String.c\\0/b/MdeModulePkg/Core/Dxe/Hand/Handle.c\\0"
        miss1 = "/MdePkg/Library/BaseLib/String.c\\n"
    strings:
        $a = /\/Mde(Module)?Pkg\/(Core|Universal|Library|Bus)\/[A-Za-z0-9_\/]{3,80}\.c\x00/
        $b = "_FVH"
        $c = "ASSERT ["
    condition:
        #a > 1 and $b and any of them
}
