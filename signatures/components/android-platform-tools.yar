rule android_platform_tools
{
    meta:
        component = "android-platform-tools"
        title = "android-platform-tools"
        supplier = "android-platform-tools"
        purl = "pkg:generic/android-platform-tools"
        homepage = "https://developer.android.com/studio/releases/platform-tools"
        type = "application"
        source = "android-platform-tools"
        hit1 = "\\0Warning: PC is moving backwards: old 0x%x new 0x%x\\032 bit elf that is neither arm nor x86 nor mips: e_machine = %d\\0"
        miss1 = "\\0Warning: PC is moving backwards: old 0x%x new 0x%x\\0"
        miss2 = "Warning: PC is moving backwards: old 0x%x new 0x%x 32 bit elf that is neither arm nor x86 nor mips: e_machine = %d "
    strings:
        $c1 = /\x00Warning: PC is moving backwards: old 0x%x new 0x%x\n?\x00/
        $c2 = /\x0032 bit elf that is neither arm nor x86 nor mips: e_machine = %d\n?\x00/
        $c3 = /\x00DW_CFA_restore register\(%d\)\n?\x00/
        $c4 = /\x00DW_CFA_advance_loc %d\n?\x00/
        $c5 = /\x00LS\(%d\): enqueue %zu\n?\x00/
        $c6 = /\x00Server had pid: %d\n?\x00/
        $c7 = /\x00Cannot read image: %s\n?\x00/
        $c8 = /\x00Sending '%s' \(%zu KB\)\n?\x00/
    condition:
        2 of ($c*)
}
