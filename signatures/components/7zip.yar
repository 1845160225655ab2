rule _7zip
{
    meta:
        component = "7zip"
        title = "7-Zip"
        supplier = "igor-pavlov"
        purl = "pkg:generic/7zip"
        licence = "LGPL-2.1-or-later"
        type = "application"
        source = "7zip"
        version_r1 = "\\) ([0-9]{2}\\.[0-9]{2}(?: (?:alpha|beta))?) \\("
        hit1 = "\\0\\n7-Zip (z) 22.01 (arm) : Copyright (c) 1999-2022 Igor Pavlov : 2022-07-15\\n"
        hit1_version = "22.01"
        miss1 = "7-Zip (z) 22.01 (arm) : Copyright (c) 1999-2022 Igor Pavlov"
        miss2 = "\\n7-Zip (a) [32] 16.02 : Copyright (c) 1999-2016 Igor Pavlov : 2016-05-21\\n"
    strings:
        $r1 = /\n7-Zip \(z+[a-z]?\) [0-9]{2}\.[0-9]{2}( [a-z]+)? \([a-z0-9-]+\) : Copyright \(c\) 1999-20/
    condition:
        $r1
}
