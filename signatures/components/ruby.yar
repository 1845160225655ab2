rule ruby
{
    meta:
        component = "ruby"
        title = "Ruby"
        supplier = "ruby"
        cpe = "ruby-lang:ruby"
        purl = "pkg:generic/ruby"
        homepage = "https://www.ruby-lang.org/"
        type = "application"
        source = "ruby3.1 ruby2.7"
        version = "ruby ([0-9.]+)"
        hit1 = "\\0ruby 3.1.2p20 (2022-04-12 revision 4491bb740a) [x86_64-linux-gnu]\\0"
        hit1_version = "3.1.2"
        miss1 = "ruby 3.1.2p20 (2022-04-12 revision 4491bb740a)\\n"
    strings:
        $v = /\x00ruby [123]\.[0-9]{1,2}\.[0-9]{1,2}(p[0-9]{1,4}|[a-z]+[0-9]* )? ?\([0-9]{4}-[0-9]{2}-[0-9]{2}/
        $o = /\x00ruby [123]\.[0-9]{1,2}\.[0-9]{1,2} \([0-9]{4}-[0-9]{2}-[0-9]{2}/
    condition:
        any of them
}
