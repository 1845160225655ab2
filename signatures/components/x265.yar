rule x265
{
    meta:
        component = "x265"
        title = "x265"
        supplier = "multicoreware"
        purl = "pkg:generic/x265"
        licence = "GPL-2.0-or-later"
        type = "library"
        source = "x265"
        hit1 = "\\0x265 %d frames: %.2f fps, %.2f kb/s\\0HEVC encoder version %s\\0"
        miss1 = "\\0x265 %d frames: %.2f fps, %.2f kb/s\\0"
        miss2 = "x265 %d frames: %.2f fps, %.2f kb/s "
    strings:
        $c1 = /\x00x265 %d frames: %\.2f fps, %\.2f kb\/s\n?\x00/
        $c2 = /\x00HEVC encoder version %s\n?\x00/
        $c3 = /\x00Input bit depth \(%d\) must be between 8 and 16\n?\x00/
    condition:
        2 of them
}
