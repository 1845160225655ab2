rule coreclr
{
    meta:
        component = "coreclr"
        title = ".NET runtime"
        supplier = "microsoft"
        cpe = "microsoft:.net"
        purl = "pkg:generic/coreclr"
        homepage = "https://dotnet.microsoft.com/"
        type = "application"
        hit1 = "\\0@(#)Version 6.0.522.21309 @Commit: a21b9a2dd4c31cf5bd37626562b7612faf21cee6\\0libcoreclr.so\\0"
        miss1 = ".NET runtime 1.2.3\\n"
    strings:
        $a = /@\(#\)Version [0-9]{1,2}\.[0-9.]{3,24} @Commit: [0-9a-f]{40}/
        $b = "libcoreclr.so"
    condition:
        $a and $b
}
