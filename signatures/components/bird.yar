rule bird
{
    meta:
        component = "bird"
        title = "BIRD Internet Routing Daemon"
        supplier = "cznic"
        cpe = "nic:bird"
        purl = "pkg:generic/bird"
        licence = "GPL-2.0-or-later"
        homepage = "https://bird.network.cz/"
        type = "application"
        source = "bird bird2"
        version = "BIRD (?:version )?([0-9]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)"
        hit1 = "\\0BIRD 2.0.12 ready."
        hit1_version = "2.0.12"
        hit2 = "\\0BIRD version 1.3.8\\n"
        hit2_version = "1.3.8"
        miss1 = "BIRD 2.0.12 is out"
    strings:
        $ready = /\x00BIRD [123]\.[0-9]{1,2}(\.[0-9]{1,2})?[A-Za-z0-9._+-]{0,30} ready\./
        $vers = /\x00BIRD version [123]\.[0-9]{1,2}(\.[0-9]{1,2})?/
        $cli = /\x00BIRD [123]\.[0-9]{1,2}(\.[0-9]{1,2})?[A-Za-z0-9._+-]{0,30}\x00/
    condition:
        any of them
}
