package stance.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipFolderTest {

  private static DossierFolder zipped(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("actors/"));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return ZipFolder.read(new ByteArrayInputStream(bytes.toByteArray()));
  }

  @Test
  void aDossierInAnArchiveIsTheOneInMemory() throws IOException {
    MemoryFolder small = DossierText.small();
    assertThat(DossierContents.of(DossierReader.read(zipped(small.files())).value().orElseThrow()))
        .isEqualTo(DossierContents.of(DossierReader.read(small).value().orElseThrow()));
  }

  @Test
  void hiddenFilesAndOtherFoldersArePassedOver() throws IOException {
    Map<String, byte[]> files = new TreeMap<>(DossierText.small().files());
    files.put(".hidden.yaml", new byte[] {1});
    files.put("actors/.old/x.yaml", new byte[] {1});
    files.put("notes/x.yaml", new byte[] {1});
    assertThat(zipped(files).contents()).isEqualTo(DossierText.small().contents());
  }

  @Test
  void whatIsNoArchiveIsAnEmptyFolder() throws IOException {
    assertThat(ZipFolder.read(new ByteArrayInputStream(new byte[100])).contents().files())
        .isEmpty();
  }
}
