rule notmuch
{
    meta:
        component = "notmuch"
        title = "notmuch"
        supplier = "notmuch"
        purl = "pkg:generic/notmuch"
        licence = "GPL-3.0-or-later"
        homepage = "https://notmuchmail.org/"
        type = "library"
        source = "notmuch"
        version_v = "notmuch ([0-1]\\.[0-9]{1,3}(?:\\.[0-9]{1,3}){0,1})"
        hit1 = "\\0Unexpected error from _notmuch_message_remove_term (%s).\\0"
        hit2 = "\\0notmuch 0.37\\0"
        hit2_version = "0.37"
        miss1 = "Unexpected error from _notmuch_message_remove_term (%s). "
        miss2 = "notmuch X"
    strings:
        $v = /\x00notmuch [0-1]\.[0-9]{1,3}(\.[0-9]{1,3}){0,1}\n?\x00/
        $a1 = /\x00Unexpected error from _notmuch_message_remove_term \(%s\)\.\n?\x00/
        $a2 = /\x00_notmuch_messages_has_next not implemented for msets \(%s\)\.\n?\x00/
        $a3 = /\x00Unexpected status from _notmuch_message_initialize_ghost \(%s\)\.\n?\x00/
        $a4 = /\x00Unrecognized argument for notmuch config: %s\n?\x00/
    condition:
        $v or any of ($a*)
}
