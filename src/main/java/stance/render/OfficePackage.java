package stance.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The file of an office program: a package of parts (Open Packaging Conventions, ISO/IEC 29500-2)
 * in a ZIP. The bytes depend on the parts alone: each has the same date, and none is compressed,
 * because what compresses is not the same program in every Java.
 */
final class OfficePackage {

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  /** What relations between parts of office documents are named after. */
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** The first days of 1980 would be written with the time zone. */
  private static final LocalDateTime SOME_DAY = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();

  /**
   * A package whose document is the part at {@code path}, of a title.
   *
   * @param type the media type of that part
   */
  OfficePackage(String path, String type, String content, String title) {
    add(path, type, content);
    add(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        Xml.HEAD
            + "<cp:coreProperties xmlns:cp=\""
            + PACKAGE
            + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + ("<dc:title>" + Xml.of(title) + "</dc:title><dc:language>en-GB</dc:language>")
            + "</cp:coreProperties>");
    parts.put(
        "_rels/.rels",
        relations(
            List.of(
                new Relation("document", OFFICE + "/officeDocument", path, false),
                new Relation(
                    "properties",
                    PACKAGE + "relationships/metadata/core-properties",
                    "docProps/core.xml",
                    false))));
  }

  /**
   * What one part has to do with another, or with a page of the web.
   *
   * @param id by which the part names it
   * @param outside whether the target is an address
   */
  record Relation(String id, String type, String target, boolean outside) {}

  /** Adds a part. */
  void add(String path, String type, String content) {
    parts.put(path, content);
    types.append("<Override PartName=\"/" + path + "\" ContentType=\"" + type + "\"/>");
  }

  /** Adds what the part at {@code path} has to do with others. */
  void relate(String path, List<Relation> relations) {
    int name = path.lastIndexOf('/') + 1;
    parts.put(
        path.substring(0, name) + "_rels/" + path.substring(name) + ".rels", relations(relations));
  }

  private static String relations(List<Relation> relations) {
    StringBuilder xml = new StringBuilder(Xml.HEAD);
    xml.append("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
    for (Relation relation : relations) {
      xml.append("<Relationship Id=\"" + relation.id() + "\" Type=\"" + relation.type() + "\"");
      xml.append(" Target=\"" + Xml.of(relation.target()) + "\"");
      xml.append(relation.outside() ? " TargetMode=\"External\"/>" : "/>");
    }
    return xml.append("</Relationships>").toString();
  }

  /** The bytes of the file. */
  byte[] bytes() {
    List<String> paths = new ArrayList<>();
    paths.add("[Content_Types].xml");
    paths.addAll(parts.keySet());
    parts.put(
        "[Content_Types].xml",
        Xml.HEAD
            + ("<Types xmlns=\"" + PACKAGE + "content-types\">")
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
            + ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + types
            + "</Types>");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
      for (String path : paths) {
        put(zip, path, parts.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }

  private static void put(ZipOutputStream zip, String path, byte[] content) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(path);
    entry.setMethod(ZipEntry.STORED);
    entry.setTimeLocal(SOME_DAY);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
