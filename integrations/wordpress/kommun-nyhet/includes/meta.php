<?php
/**
 * The facts that WordPress has no field for, as custom fields that the block editor shows in a panel.
 *
 * @package KommunNyhet
 */

defined( 'ABSPATH' ) || exit;

const KOMMUN_NYHET_META = array( 'kommun_nyhet_editor', 'kommun_nyhet_last_reviewed', 'kommun_nyhet_expires', 'kommun_nyhet_replaced_by' );

/** Registers them for every type of post that shows custom fields in the REST API. */
function kommun_nyhet_register_meta() {
	foreach ( KOMMUN_NYHET_META as $key ) {
		register_post_meta(
			'',
			$key,
			array(
				'type'              => 'string',
				'single'            => true,
				'show_in_rest'      => true,
				'sanitize_callback' => 'kommun_nyhet_replaced_by' === $key ? 'sanitize_url' : 'sanitize_text_field',
				'auth_callback'     => 'kommun_nyhet_may_edit',
			)
		);
	}
}
add_action( 'init', 'kommun_nyhet_register_meta' );

/**
 * Who may edit the post may edit these.
 *
 * @param bool   $allowed Unused.
 * @param string $key     Unused.
 * @param int    $post_id The post.
 * @return bool
 */
function kommun_nyhet_may_edit( $allowed, $key, $post_id ) {
	return current_user_can( 'edit_post', $post_id );
}
