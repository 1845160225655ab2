rule apcupsd
{
    meta:
        component = "apcupsd"
        title = "Apcupsd"
        supplier = "apcupsd"
        purl = "pkg:generic/apcupsd"
        homepage = "http://www.apcupsd.org/"
        type = "application"
        source = "apcupsd"
        version = "(?:apcupsd|apctest|VERSION  :) ([0-9.]+)"
        hit1 = "VERSION  : 3.14.14 (31 May 2016)"
        hit1_version = "3.14.14"
        miss1 = "apcupsd 3.14.14"
    strings:
        $v = /(apcupsd|apctest) [0-9]\.[0-9]{1,2}\.[0-9]{1,2} \([0-9]{1,2} [A-Z][a-z]+ [0-9]{4}\) [a-z]{3,12}( startup succeeded|\n)?\x00/
        $w = /VERSION  : [34]\.[0-9]{1,2}\.[0-9]{1,2} \([0-9]{1,2} [A-Z][a-z]+ [0-9]{4}\)/
    condition:
        any of them
}
