rule tesseract
{
    meta:
        component = "tesseract"
        title = "Tesseract OCR"
        supplier = "tesseract"
        cpe = "tesseract_project:tesseract"
        purl = "pkg:generic/tesseract"
        licence = "Apache-2.0"
        homepage = "https://github.com/tesseract-ocr/tesseract"
        type = "library"
        source = "tesseract"
        hit1 = "\\0TESSDATA_PREFIX\\0tessedit_pageseg_mode\\0tessedit_create_hocr\\0"
        miss1 = "tessedit_create_hocr 1\\n"
    strings:
        $a = "tessedit_pageseg_mode"
        $b = "TESSDATA_PREFIX"
        $c = "tessedit_create_hocr"
    condition:
        $a and $b and $c
}
