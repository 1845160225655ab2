rule perl
{
    meta:
        component = "perl"
        title = "Perl"
        supplier = "perl"
        cpe = "perl:perl"
        purl = "pkg:generic/perl"
        licence = "Artistic-1.0-Perl OR GPL-1.0-or-later"
        homepage = "https://www.perl.org/"
        type = "library"
        source = "perl"
        version_path = "/([56]\\.[0-9.]+)"
        hit1 = "\\nThis is perl 5, version 36, subversion 0 (%-p) built for arm\\0/usr/local/share/perl/5.36.0\\0"
        hit1_version = "5.36.0"
        hit2 = "\\nThis is perl, v%vd built for %s\\0/usr/lib/perl5/site_perl/5.8.8\\0"
        hit2_version = "5.8.8"
        miss1 = "\\0v5.36.0\\0POSIX.c\\0"
        miss2 = "This is perl 5, version 36, subversion 0 (v5.36.0) built for x86_64-linux-gnu\\n"
    strings:
        $old = "This is perl, v%vd built for"
        $mid = "This is perl, %-p built for"
        $new = /This is perl 5, version [0-9]{1,2}, subversion [0-9]{1,2} \(%/
        $path = /\/perl5?\/(site_perl\/)?[56]\.[0-9]{1,2}\.[0-9]{1,2}\x00/
    condition:
        ($old or $mid or $new) and ($path or true)
}
