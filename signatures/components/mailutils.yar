rule mailutils
{
    meta:
        component = "mailutils"
        title = "mailutils"
        supplier = "fsf"
        purl = "pkg:generic/mailutils"
        homepage = "https://www.gnu.org/software/mailutils/"
        type = "library"
        source = "mailutils"
        version_v = "GNU Mailutils ([3-4]\\.[0-9]{1,3}(?:\\.[0-9]{1,3})?)"
        hit1 = "\\0set Mailutils debugging level\\0"
        hit2 = "\\0can't create list: %s\\0Starting parse of %s\\0"
        hit3 = "\\0GNU Mailutils 3.15\\0"
        hit3_version = "3.15"
        miss1 = "set Mailutils debugging level "
        miss2 = "\\0can't create list: %s\\0"
        miss3 = "can't create list: %s Starting parse of %s "
        miss4 = "GNU Mailutils X"
    strings:
        $v = /\x00GNU Mailutils [3-4]\.[0-9]{1,3}(\.[0-9]{1,3})?\n?\x00/
        $a1 = /\x00set Mailutils debugging level\n?\x00/
        $a2 = /\x00Prefix debug messages with Mailutils source locations\.\n?\x00/
        $a3 = /\x00set Mailutils debug level\n?\x00/
        $c1 = /\x00can't create list: %s\n?\x00/
        $c2 = /\x00Starting parse of %s\n?\x00/
        $c3 = /\x00cannot copy message: %s\n?\x00/
        $c4 = /\x00no messages in range %s\n?\x00/
    condition:
        $v or any of ($a*) or 2 of ($c*)
}
