package ijaza.certificate;

/** What anybody who knows a certificate's number may see: everything printed on it and whether it counts, and nothing else. */
public record Verification(CertificateNumber number, Printed printed, Validity validity) {

    public static Verification of(Certificate certificate) {
        return new Verification(certificate.number(), certificate.printed(), certificate.validity());
    }
}
