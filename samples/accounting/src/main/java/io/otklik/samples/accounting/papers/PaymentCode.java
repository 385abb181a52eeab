package io.otklik.samples.accounting.papers;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import io.otklik.samples.accounting.pay.Dates;
import java.util.Map;

/// The square code that a bank's application reads to fill in a payment (state standard GOST R 56042).
final class PaymentCode {
    private PaymentCode() {}

    static void draw(Sheet sheet, InvoiceCase it, double x, double y, double side) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, 0);
            var code = new QRCodeWriter().encode(text(it), BarcodeFormat.QR_CODE, 0, 0, hints);
            var dot = side / code.getWidth();
            for (var row = 0; row < code.getHeight(); row++)
                for (var column = 0; column < code.getWidth(); column++)
                    if (code.get(column, row))
                        sheet.fill(x + column * dot, y + row * dot, dot * 1.02, dot * 1.02, Style.INK);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    /// `ST00012` means: this standard, version 1, in UTF-8. The sum is in kopecks.
    static String text(InvoiceCase it) {
        var seller = it.seller();
        return String.join(
                "|",
                "ST00012",
                "Name=" + seller.name(),
                "PersonalAcc=" + seller.account(),
                "BankName=" + seller.bank().name(),
                "BIC=" + seller.bank().bik(),
                "CorrespAcc=" + seller.bank().correspondent(),
                "Sum=" + it.entry().sum().movePointRight(2).toBigInteger(),
                "Purpose=Оплата по счёту № %s от %s".formatted(it.label(), Dates.digits(it.day())),
                "PayeeINN=" + seller.inn(),
                "KPP=" + seller.kpp());
    }
}
