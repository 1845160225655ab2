rule threadx
{
    meta:
        component = "threadx"
        title = "ThreadX"
        supplier = "expresslogic"
        purl = "pkg:generic/threadx"
        homepage = "https://threadx.io/"
        type = "operating-system"
        version = "Version G?([0-9]+(?:\\.[0-9]+[a-z]?){1,5})"
        hit1 = "Copyright (c) 1996-2016 Express Logic Inc. * ThreadX Synergy/GNU Version G5.7.5.1 SN: 4154-280-5000 *\\0"
        hit1_version = "5.7.5.1"
        hit2 = "Copyright (c) Microsoft Corporation. All rights reserved.  *  ThreadX Cortex-M4/GHS Version 6.1.6 *\\0"
        hit2_version = "6.1.6"
        miss1 = "ThreadX Cortex-M4/GHS Version 6.1.6 *"
    strings:
        $v = /Copyright \(c\) ((19|20)[0-9]{2}(-20[0-9]{2})? Express Logic Inc\. |Microsoft Corporation\. All rights reserved\. |[^\x00]{0,40}Microsoft Corporation\. )[ -~]{0,40}\*  ?ThreadX[ -~]{1,50} Version [A-Z]?[0-9]\.[0-9][ -~]{0,60}\*\x00/
    condition:
        any of them
}
