<?php
// Writes each article as a post, and a page that shows it: php articles.php FOLDER_OF_WORDPRESS ARTICLES.json PICTURES EDITOR
// The posts are an administrator's, the pages an editor's who may not write unfiltered HTML. Answers with what WordPress made of them.
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/file.php';
require ABSPATH . 'wp-admin/includes/image.php';
require ABSPATH . 'wp-admin/includes/media.php';

function succeeded($id): int {
    if (is_wp_error($id)) throw new Exception($id->get_error_message());
    return $id;
}

/** A picture of an article in the media library, its photographer where cameras write it. */
function upload(array $image): int {
    global $argv;
    $name = basename($image['src'], '.webp');
    $file = wp_tempnam("$name.jpg");
    imagejpeg(imagecreatefromwebp("$argv[3]/$name.webp"), $file, 80);
    $id = succeeded(media_handle_sideload(['name' => "$name.jpg", 'tmp_name' => $file], 0, null, ['post_excerpt' => esc_html($image['caption'])]));
    update_post_meta($id, '_wp_attachment_image_alt', wp_slash($image['alt']));
    $data = wp_get_attachment_metadata($id);
    $data['image_meta']['credit'] = $image['credit'] ?? '';
    wp_update_attachment_metadata($id, $data);
    return $id;
}

$administrator = get_user_by('login', 'kommunikation')->ID;
$editor = get_user_by('login', $argv[4])->ID;
foreach (json_decode(file_get_contents($argv[2]), true) as $name => $article) {
    wp_set_current_user($administrator);
    $published = get_date_from_gmt(gmdate('Y-m-d H:i:s', strtotime($article['published'] ?? '2021-05-01')), 'Y-m-d H:i:s');
    $modified = isset($article['modified']) ? get_date_from_gmt(gmdate('Y-m-d H:i:s', strtotime($article['modified']) + (strlen($article['modified']) > 10 ? 0 : 60)), 'Y-m-d H:i:s') : $published;
    $dated = fn ($data) => ['post_modified' => $modified, 'post_modified_gmt' => get_gmt_from_date($modified)] + $data;
    $images = array_map('upload', $article['images']);
    add_filter('wp_insert_post_data', $dated);
    kses_remove_filters();
    $id = succeeded(wp_insert_post(wp_slash([
        'post_status' => 'publish',
        'post_date' => $published,
        'post_title' => esc_html($article['headline']),
        'post_excerpt' => esc_html($article['lead'] ?? ''),
        'post_content' => "<!-- wp:html -->\n$article[body]\n<!-- /wp:html -->",
        'meta_input' => array_filter([
            'kommun_nyhet_editor' => $article['editor'] ?? '',
            'kommun_nyhet_last_reviewed' => $article['reviewed'] ?? '',
            'kommun_nyhet_expires' => $article['expires'] ?? '',
            'kommun_nyhet_replaced_by' => $article['replacedBy'] ?? '',
            // what a site says with a filter of its own: wordpress/site.php
            'trial' => ['lang' => $article['lang'], 'images' => array_slice($images, 1), 'undated' => !isset($article['published'])],
        ]),
    ]), true));
    remove_filter('wp_insert_post_data', $dated);
    if ($images) set_post_thumbnail($id, $images[0]);

    wp_set_current_user($editor);
    kses_init();
    $page = succeeded(wp_insert_post(wp_slash([
        'post_type' => 'page',
        'post_status' => 'publish',
        'post_title' => "Visar $name",
        'post_content' => "<!-- wp:kommun-nyhet/article {\"postId\":$id} /-->",
    ]), true));
    $made[$name] = [
        'id' => $id,
        'url' => get_permalink($id),
        'page' => get_permalink($page),
        'body' => apply_filters('the_content', get_post($id)->post_content),
        'images' => array_map(fn ($image) => [
            'src' => wp_get_attachment_image_url($image, 'full'),
            'alt' => trim(strip_tags(get_post_meta($image, '_wp_attachment_image_alt', true))), // as WordPress prints it, everywhere
        ], $images),
    ];
}
echo json_encode($made);
