rule date_tz
{
    meta:
        component = "date-tz"
        title = "Howard Hinnant's date library"
        supplier = "date-tz"
        purl = "pkg:generic/date-tz"
        licence = "MIT"
        homepage = "https://github.com/HowardHinnant/date"
        type = "library"
        source = "howardhinnant-date"
        path_version = "^libdate-tz\\.so\\.(3(?:\\.[0-9]+){2})$"
        hit1 = "\\0discover_tz_dir failed to find zoneinfo\\0 not found in timezone database\\0"
        file1 = "libdate-tz.so.3.0.1"
        file1_version = "3.0.1"
        file2 = "libdate-tz.so.3"
        miss1 = "\\0discover_tz_dir failed to find zoneinfo\\0"
        miss2 = "discover_tz_dir failed to find zoneinfo  not found in timezone database "
    strings:
        $c1 = /\x00discover_tz_dir failed to find zoneinfo\n?\x00/
        $c2 = /\x00 not found in timezone database\n?\x00/
        $c3 = /\x00 is not a valid year_month_day\n?\x00/
        $c4 = /\x00oops: bad month name: \n?\x00/
    condition:
        2 of ($c*)
}
