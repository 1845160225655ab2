rule lime
{
    meta:
        component = "lime"
        title = "lime"
        supplier = "belledonne"
        purl = "pkg:generic/lime"
        homepage = "http://www.linphone.org/technical-corner/lime"
        type = "library"
        source = "lime"
        hit1 = "\\0Lime module database schema version found in DB(v \\0DELETE FROM lime_LocalUsers WHERE UserId = :userId;\\0"
        miss1 = "\\0Lime module database schema version found in DB(v \\0"
        miss2 = "Lime module database schema version found in DB(v  DELETE FROM lime_LocalUsers WHERE UserId = :userId; "
    strings:
        $c1 = /\x00Lime module database schema version found in DB\(v \n?\x00/
        $c2 = /\x00DELETE FROM lime_LocalUsers WHERE UserId = :userId;\n?\x00/
        $c3 = /\x00UPDATE Lime_PeerDevices SET Ik = :Ik WHERE Did = :id;\n?\x00/
        $c4 = /\x00Lime DB either corrupted or back from the future\. User \n?\x00/
    condition:
        2 of ($c*)
}
