package ijaza.edge.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkAddressTests {

    @Test
    void takesAnOldAddressAsItIs() {
        assertThat(NetworkAddress.of("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void takesAHouseholdOfNewAddressesAsOne() {
        assertThat(NetworkAddress.of("2001:db8:1:2:aaaa::1")).isEqualTo(NetworkAddress.of("2001:db8:1:2:bbbb::9"));
        assertThat(NetworkAddress.of("2001:db8:1:2::1")).isNotEqualTo(NetworkAddress.of("2001:db8:1:3::1"));
    }
}
