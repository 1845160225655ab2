rule ros2_rcutils
{
    meta:
        component = "ros2-rcutils"
        title = "ros2-rcutils"
        supplier = "ros2-rcutils"
        purl = "pkg:generic/ros2-rcutils"
        homepage = "https://github.com/ros2/rcutils"
        type = "library"
        source = "ros2-rcutils"
        hit1 = "\\0Can't open directory %s. Error code: %d\\0Failed to grow hash_map. Reason: %d\\0"
        miss1 = "\\0Can't open directory %s. Error code: %d\\0"
        miss2 = "Can't open directory %s. Error code: %d Failed to grow hash_map. Reason: %d "
    strings:
        $c1 = /\x00Can't open directory %s\. Error code: %d\n?\x00/
        $c2 = /\x00Failed to grow hash_map\. Reason: %d\n?\x00/
        $c3 = /\x00failed to format library name: '%s'\n?\x00/
        $c4 = /\x00failed to format line number: '%zu'\n?\x00/
    condition:
        2 of ($c*)
}
