rule shapelib
{
    meta:
        component = "shapelib"
        title = "shapelib"
        supplier = "shapelib"
        purl = "pkg:generic/shapelib"
        homepage = "http://shapelib.maptools.org/"
        type = "library"
        source = "shapelib"
        hit1 = "\\0Error opening file %s.shx or %s.SHX for writing\\0Corrupted .shp file : shape %d : nPoints = %u\\0"
        miss1 = "\\0Error opening file %s.shx or %s.SHX for writing\\0"
        miss2 = "Error opening file %s.shx or %s.SHX for writing Corrupted .shp file : shape %d : nPoints = %u "
    strings:
        $c1 = /\x00Error opening file %s\.shx or %s\.SHX for writing\n?\x00/
        $c2 = /\x00Corrupted \.shp file : shape %d : nPoints = %u\n?\x00/
        $c3 = /\x00Invalid node descriptor size in \.sbn : %d\n?\x00/
        $c4 = /\x00Failure writing \.shx contents: %s\n?\x00/
        $c5 = /\x00ERROR: Unable to open the input DBF:%s\n?\x00/
        $c6 = /\x00Clip Box: \(%lf,%lf\) - \(%lf,%lf\)\n?\x00/
        $c7 = /\x00 I just allocated %d bytes to wkbObj \n?\x00/
        $c8 = /\x00\(shpgeo:SHPArea_2d\) part %d, vtx %d \n?\x00/
    condition:
        2 of ($c*)
}
